package app.counterpoint.cli;

import app.counterpoint.precision.Domain;
import app.counterpoint.precision.Scoring;
import app.counterpoint.precision.Span;

/** A scoring as one line of JSON. Written by hand: a hundred thousand lines are to pass without a second thought. */
final class ScoreJson {
    private ScoreJson() {}

    static void write(StringBuilder out, String text, Scoring scoring) {
        switch (scoring) {
            case Scoring.NotScored(var reason) -> {
                out.append("{\"score\":null,\"reason\":");
                string(out, reason.words());
                out.append('}');
            }
            case Scoring.Scored scored -> write(out, text, scored);
        }
    }

    private static void write(StringBuilder out, String text, Scoring.Scored scored) {
        out.append("{\"score\":");
        number(out, scored.score());
        out.append(",\"specificity\":");
        number(out, scored.specificity());
        out.append(",\"domain\":{\"product\":");
        number(out, scored.domain().product());
        out.append(",\"technology\":");
        number(out, scored.domain().technology());
        out.append("},\"spans\":[");
        boolean first = true;
        for (Span span : scored.spans()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            write(out, text, span);
        }
        out.append("],\"base\":");
        number(out, scored.base());
        out.append(",\"rest\":");
        number(out, scored.rest());
        out.append(",\"version\":");
        string(out, scored.version());
        out.append('}');
    }

    private static void write(StringBuilder out, String text, Span span) {
        out.append("{\"start\":").append(span.start()).append(",\"end\":").append(span.end());
        out.append(",\"kind\":\"").append(span.kind().json()).append("\",\"domain\":");
        Domain domain = span.domain();
        if (domain == null) {
            out.append("null");
        } else {
            out.append('"')
                    .append(domain.name().toLowerCase(java.util.Locale.ROOT))
                    .append('"');
        }
        out.append(",\"text\":");
        string(out, span.in(text));
        out.append(",\"points\":");
        number(out, span.points());
        out.append('}');
    }

    /** A number with one or two decimals; never in exponents, never "-0". */
    private static void number(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100).append('.').append(hundredths / 10 % 10);
        if (hundredths % 10 != 0) {
            out.append(hundredths % 10);
        }
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = Character.isSurrogate(c) && !isPaired(text, i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || alone) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
