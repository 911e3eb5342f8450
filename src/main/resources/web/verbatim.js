"use strict";
// What the pages gain from a script. Everything here works without it too: copies are links, results a form.

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
