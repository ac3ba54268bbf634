package app.counterpoint.precision;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long a sentence takes, warm, on one thread, beside a loop of known work; run by {@code ./counterpoint bench precision-speed}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ScorerBenchmark {
    /** As many sentences as the pairs of the project's own tests hold. */
    static final int SENTENCES = 100;

    private PrecisionScorer scorer = PrecisionScorer.english();
    private List<String> texts = List.of();

    /** Reads the sentences. */
    @Setup
    public void read() throws IOException {
        texts = Speed.texts();
        if (texts.size() != SENTENCES) {
            throw new IllegalStateException("the pairs hold " + texts.size() + " sentences");
        }
    }

    /** Scores every sentence, with spans and domains. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void score(Blackhole sink) {
        for (String text : texts) {
            sink.consume(scorer.score(text));
        }
    }

    /** The loop of known work: each character of every sentence is looked at and mixed into a number. */
    @Benchmark
    @OperationsPerInvocation(SENTENCES)
    public void reference(Blackhole sink) {
        for (String text : texts) {
            sink.consume(Speed.reference(text));
        }
    }
}
