package app.counterpoint.alert.post;

import org.springframework.web.util.HtmlUtils;

/** Writes a letter as plain text and as HTML; both say the same, and neither needs an image. */
final class Paper {

    private static final String WHY =
            "Counterpoint speaks of a relationship between two roles. Not for performance review or HR decisions.";

    private Paper() {}

    static String plain(Letter letter, PostSettings settings) {
        var text = new StringBuilder();
        letter.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
        text.append(letter.linkText())
                .append(": ")
                .append(settings.page(letter.link()))
                .append("\n\n-- \n")
                .append(WHY);
        if (letter.leave() != null) {
            text.append("\nLeave these letters: ").append(settings.leavePage(letter.leave()));
        }
        return text.append('\n').toString();
    }

    static String html(Letter letter, PostSettings settings) {
        var html = new StringBuilder(
                """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">\
                <meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
                <div style="max-width:34em">
                <h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">%s</h1>
                """.formatted(HtmlUtils.htmlEscape(letter.subject()), HtmlUtils.htmlEscape(letter.subject())));
        letter.paragraphs()
                .forEach(paragraph -> html.append("<p style=\"margin:0 0 12px\">")
                        .append(HtmlUtils.htmlEscape(paragraph))
                        .append("</p>\n"));
        html.append("<p style=\"margin:0 0 24px\">")
                .append(anchor(settings.page(letter.link()).toString(), letter.linkText()))
                .append("</p>\n<p style=\"font-size:13px;margin:0\">")
                .append(WHY);
        if (letter.leave() != null) {
            html.append("<br>").append(anchor(settings.leavePage(letter.leave()).toString(), "Leave these letters"));
        }
        return html.append("</p>\n</div></body></html>\n").toString();
    }

    private static String anchor(String address, String text) {
        return "<a href=\"%s\">%s</a>".formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(text));
    }
}
