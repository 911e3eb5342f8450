package fr.verbatim.web;

import fr.verbatim.web.page.NoticePage;

/// The pages that explain.
final class NoticePages {
    private final Setting setting;

    NoticePages(Setting setting) {
        this.setting = setting;
    }

    Answer plain(String path, String title, String template) {
        return (request, searcher) ->
                setting.page(template, new NoticePage(setting.frame(title, path), setting.site()));
    }
}
