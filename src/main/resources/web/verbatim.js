"use strict";
// What the pages gain from a script. Everything here works without it too: copies are links, results a form,
// a dossier is an address.

// Copies a citation where the link would open it.
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-copy]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
  event.preventDefault();
  const status = document.querySelector(".copied");
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(answer.status);
    await navigator.clipboard.writeText(await answer.text());
    status.textContent = `Copié en ${link.textContent}, avec la nature du propos et la certitude du nom.`;
  } catch {
    location.href = link.href;
  }
});

const form = document.querySelector("#recherche");
const box = form.elements.namedItem("q");

// Completions: a combobox with a list, chosen by hand; Enter without a choice searches what was typed.
{
  const list = document.createElement("ul");
  list.id = "propositions";
  list.className = "completions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Propositions");
  list.hidden = true;
  const said = document.createElement("span");
  said.className = "hidden";
  said.setAttribute("aria-live", "polite");
  form.append(list, said);
  box.type = "text";
  box.enterKeyHint = "search";
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) box.setAttribute(name, value);

  let active = -1;
  let wait = 0;
  let asked = new AbortController();

  const mark = (index) => {
    active = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index < 0) box.removeAttribute("aria-activedescendant");
    else {
      box.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    }
  };
  const close = () => {
    clearTimeout(wait);
    asked.abort();
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const choose = (index) => {
    box.value = list.children[index].dataset.text;
    close();
    form.requestSubmit();
  };
  const kinds = {
    person: "personne", organisation: "organisation", event: "événement", sector: "secteur", theme: "thème", term: "",
  };
  const open = (suggestions) => {
    list.replaceChildren(...suggestions.map((one, i) => {
      const option = document.createElement("li");
      option.id = `proposition-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.text = one.query;
      option.textContent = one.text;
      const kind = document.createElement("small");
      kind.textContent = [kinds[one.kind], one.count].filter((part) => part !== "").join(" · ");
      option.append(" ", kind);
      return option;
    }));
    mark(-1);
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(suggestions.length > 0));
    said.textContent = suggestions.length === 0 ? "" : `${suggestions.length} proposition${suggestions.length > 1 ? "s" : ""}`;
  };
  const ask = async () => {
    asked.abort();
    asked = new AbortController();
    const typed = box.value;
    if (typed.trim() === "" || typed.length > 100) return close();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
      if (answer.ok && typed === box.value) open((await answer.json()).suggestions);
    } catch {
      // Offered, not needed: without an answer the form still searches.
    }
  };

  box.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(ask, 120); });
  box.addEventListener("blur", close);
  form.addEventListener("submit", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose([...list.children].indexOf(option));
  });
  box.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    else if (list.hidden) { if (event.key === "ArrowDown" && box.value) { event.preventDefault(); ask(); } }
    else if (event.key === "ArrowDown") { event.preventDefault(); mark(active === last ? -1 : active + 1); }
    else if (event.key === "ArrowUp") { event.preventDefault(); mark(active === -1 ? last : active - 1); }
    else if (event.key === "Enter" && active >= 0) { event.preventDefault(); choose(active); }
  });
}

// Results in place, where there are results already; the address and the history stay those of the form.
if (document.querySelector(".search")) {
  let asked = new AbortController();

  const show = async (url, { push, focus }) => {
    asked.abort();
    asked = new AbortController();
    const said = document.querySelector(".total");
    const unfolded = [...document.querySelectorAll(".filters details[open]")]
      .map((details) => details.closest("fieldset").querySelector("legend").textContent);
    let page;
    try {
      const answer = await fetch(url, { signal: asked.signal });
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!answer.ok || !page.querySelector(".search")) throw new Error(answer.status);
    } catch (error) {
      if (error.name !== "AbortError") location.href = url;
      return;
    }
    if (push) history.pushState(null, "", url);
    const fresh = page.querySelector(".total");
    const words = fresh.textContent;
    fresh.replaceWith(said);
    document.title = page.title;
    document.querySelector(".search").replaceWith(page.querySelector(".search"));
    if (document.activeElement !== box) box.value = page.querySelector("#q").value;
    for (const legend of document.querySelectorAll(".filters legend")) {
      const details = legend.parentElement.querySelector("details");
      if (details && unfolded.includes(legend.textContent)) details.open = true;
    }
    offers();
    // After the region is back in the page: a live region says what changes in it.
    requestAnimationFrame(() => { said.textContent = words; });
    const target = focus && document.querySelector(focus);
    if (target) {
      if (target.tabIndex < 0) target.tabIndex = -1;
      target.focus({ preventScroll: !target.matches("h1") });
      if (target.matches("h1")) scrollTo(0, 0);
    }
  };
  const address = () => {
    const filled = [...new FormData(form)].filter(([, value]) => value !== "");
    return `/?${new URLSearchParams(filled)}`;
  };

  form.addEventListener("submit", (event) => {
    const url = address();
    if (url === "/?") return;
    event.preventDefault();
    show(url, { push: true, focus: event.submitter && event.submitter.closest(".filters") ? "h1" : null });
  });
  document.addEventListener("change", (event) => {
    const control = event.target.closest(".filters [type=checkbox], .filters select");
    if (!control) return;
    const value = control.type === "checkbox" ? `[value="${CSS.escape(control.value)}"]` : "";
    show(address(), { push: true, focus: `.filters [name="${control.name}"]${value}` });
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".chips a, .pages a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (new URL(link.href).search === "") return;
    event.preventDefault();
    show(link.href, { push: true, focus: "h1" });
  });
  addEventListener("popstate", () => show(location.href, { push: false, focus: null }));
}

// The dossier: its address is the state; this browser remembers the last one, to add to it from any page.
function remembered() {
  try {
    return JSON.parse(localStorage.getItem("dossier")) || [];
  } catch {
    return [];
  }
}
function offers() {
  const ids = remembered();
  const address = "/dossier" + (ids.length ? "?" + ids.map((id) => `id=${encodeURIComponent(id)}`).join("&") : "");
  const nav = document.querySelector("#mon-dossier");
  nav.href = address;
  nav.textContent = ids.length ? `Dossier (${ids.length})` : "Dossier";
  for (const link of document.querySelectorAll("a[data-dossier]")) {
    if (!ids.includes(link.dataset.dossier)) continue;
    const name = link.getAttribute("aria-label");
    if (name) link.setAttribute("aria-label", name.replace(link.textContent, "Dans le dossier"));
    link.textContent = "Dans le dossier";
    link.href = address;
  }
}
function remember(ids) {
  try {
    localStorage.setItem("dossier", JSON.stringify(ids));
  } catch {
    return false; // Not remembered, then; the address still is the dossier.
  }
  return true;
}
// Somebody else's dossier must not take the place of one's own: only a step within one's own changes it, and one that
// is handed on is opened beside it.
if (location.pathname === "/dossier" && new URLSearchParams(location.search).has("id")) {
  const named = (url, name) => new URL(url).searchParams.getAll(name).filter((id) => id !== "");
  const ids = named(location.href, "id");
  const mine = remembered();
  const from = document.referrer.startsWith(location.origin + "/") ? document.referrer : "";
  const carried = from ? [...named(from, "id"), ...named(from, "dossier")] : [];
  const step = from !== "" && (carried.length === 0 || carried.join() === mine.join());
  const same = ids.length === mine.length && ids.every((id) => mine.includes(id));
  if (mine.length === 0 || same || step) {
    remember(ids);
    addEventListener("pageshow", (event) => { if (event.persisted) { remember(ids); offers(); } });
  } else {
    const address = (list) => "/dossier?" + new URLSearchParams(list.map((id) => ["id", id]));
    const both = [...new Set([...mine, ...ids])];
    const way = (text, list, kept) => {
      const link = document.createElement("a");
      link.textContent = text;
      link.href = address(list);
      if (kept) link.addEventListener("click", () => remember(list));
      const line = document.createElement("p");
      line.append(link);
      return line;
    };
    const note = document.querySelector("#autre-dossier");
    if (note) {
      note.append(
        `Ce dossier n'est pas celui que votre navigateur retient (${mine.length} citation${mine.length > 1 ? "s" : ""}), qui reste tel quel.`,
        way("Voir le mien", mine, false),
        way("Ajouter ces citations au mien", both, true),
        way("Prendre celui-ci à la place du mien", ids, true));
      note.hidden = false;
    }
  }
}
// On paper, a page says where and when it was read.
addEventListener("beforeprint", () => {
  const line = document.querySelector("#imprime");
  const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long" }).format(new Date());
  line.dataset.site ||= line.textContent.split(",")[0];
  line.textContent = `${line.dataset.site}, ${location.href}, imprimé le ${day}`;
});
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-dossier]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const ids = remembered();
  // One already there leads to the dossier; a search made from a dossier carries it along in its links.
  if (ids.includes(link.dataset.dossier) || new URLSearchParams(location.search).has("dossier")) return;
  if (!remember([...ids, link.dataset.dossier])) return;
  event.preventDefault();
  offers();
  const count = ids.length + 1;
  added.textContent = `Ajoutée au dossier (${count} citation${count > 1 ? "s" : ""}).`;
});
// What changed, for who does not see it.
const added = document.createElement("p");
added.className = "hidden";
added.setAttribute("aria-live", "polite");
document.querySelector("main").append(added);
offers();

// On paper an address is whole: where the site has none of its own, the one by which this browser reached it.
for (const printed of document.querySelectorAll(".printed[data-path]")) {
  printed.textContent = printed.textContent.replace(printed.dataset.path, location.origin + printed.dataset.path);
}
