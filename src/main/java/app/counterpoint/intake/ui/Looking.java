package app.counterpoint.intake.ui;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Progress;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.shared.RelationshipId;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A file that is being looked at beside the page, so that the page goes on answering while a large one is read. */
class Looking {

    private final Progress progress = new Progress();
    private final FutureTask<Imports.Look> task;
    private final long size;

    Looking(Imports imports, RelationshipId relationship, Source source, long size, Choices choices) {
        this.size = size;
        this.task = new FutureTask<>(() -> imports.look(relationship, source, choices, progress));
        Thread.ofVirtual().name("look").start(task);
    }

    /** What came of it, if that is known within so much time. */
    Optional<Imports.Look> result(Duration within) {
        try {
            return Optional.of(task.get(within.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
        }
    }

    /** Ends it at the next byte that is read; what it would have told is lost. */
    void cancel() {
        progress.cancel();
        task.cancel(false);
    }

    /** Whether it was ended before its time. */
    boolean isCancelled() {
        return task.isCancelled();
    }

    /** From 0 to 1 within the present pass. */
    double share() {
        return size == 0 ? 0 : Math.min(1.0, progress.bytes() / (double) size);
    }

    String words() {
        return "Reading: %s of %s, pass %d. Nothing is stored yet."
                .formatted(megabytes(progress.bytes()), megabytes(size), Math.max(1, progress.pass()));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ENGLISH, "%.1f MB", bytes / 1e6);
    }
}
