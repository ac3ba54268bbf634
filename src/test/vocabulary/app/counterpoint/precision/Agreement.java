package app.counterpoint.precision;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How far two vocabularies agree. The encoders' integer arithmetic differs between processors in the last digits and an axis may turn, so
 * bytes are not compared, but the words, their counts and classes, and the likeness of pairs of words.
 */
final class Agreement {
    private static final int PAIRS = 100_000;

    private Agreement() {}

    static void print(Vocabulary before, Vocabulary now) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < now.words().size(); i++) {
            index.put(now.words().get(i), i);
        }
        int[] shared = before.words().stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .toArray();
        int[] old = new int[shared.length];
        int at = 0;
        int counts = 0;
        int classes = 0;
        for (int i = 0; i < before.words().size(); i++) {
            Integer same = index.get(before.words().get(i));
            if (same != null) {
                counts += before.counts()[i] == now.counts()[same] ? 1 : 0;
                classes += before.classes()[i] == now.classes()[same] ? 1 : 0;
                old[at++] = i;
            }
        }
        Random random = new Random(20260101);
        double[] was = new double[PAIRS];
        double[] is = new double[PAIRS];
        for (int p = 0; p < PAIRS; p++) {
            int a = random.nextInt(shared.length);
            int b = random.nextInt(shared.length);
            was[p] = likeness(before.vectors()[old[a]], before.vectors()[old[b]]);
            is[p] = likeness(now.vectors()[shared[a]], now.vectors()[shared[b]]);
        }
        System.out.printf(
                Locale.ROOT,
                "before %d words, now %d, shared %d; of the shared the same count %.1f %%, the same classes %.1f %%;"
                        + " likeness of pairs of words: Pearson %.4f%n",
                before.words().size(),
                now.words().size(),
                shared.length,
                100.0 * counts / shared.length,
                100.0 * classes / shared.length,
                Correlation.pearson(was, is));
    }

    private static double likeness(byte[] a, byte[] b) {
        double product = 0;
        double left = 0;
        double right = 0;
        for (int d = 0; d < a.length; d++) {
            product += a[d] * b[d];
            left += a[d] * a[d];
            right += b[d] * b[d];
        }
        return left * right == 0 ? 0 : product / Math.sqrt(left * right);
    }
}
