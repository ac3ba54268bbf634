package app.counterpoint.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Progress;
import app.counterpoint.intake.Spool;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // the card is put on the page by hand
class LookCardTest extends BrowserlessTest {

    private static final Imports.Look NO = new Imports.Look.Refused(Format.UNKNOWN, "This file was not recognised.");

    private final Imports imports = mock();
    private final Relationship relationship = mock();
    private final Spool spool = mock();
    private final Waiting waiting = new Waiting();

    @BeforeEach
    void aFile() {
        when(relationship.id()).thenReturn(RelationshipId.random());
        when(spool.source()).thenReturn(app.counterpoint.intake.reader.Source.of("notes.txt", new byte[] {1, 2, 3}));
        when(spool.size()).thenReturn(3L);
    }

    @Test
    void aFileThatIsReadAtOnceShowsWhatBecameOfIt() {
        when(imports.look(any(), any(), any(), any())).thenReturn(NO);

        var card = card();

        assertThat(words(card)).containsExactly("This file was not recognised.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aLongReadingShowsHowFarItIsAndIsDoneAtALaterPoll() throws InterruptedException {
        var go = new CountDownLatch(1);
        when(imports.look(any(), any(), any(), any())).thenAnswer(_ -> {
            go.await();
            return NO;
        });

        var card = card();
        assertThat($(ProgressBar.class).all()).hasSize(1);
        assertThat(words(card).getFirst()).startsWith("Reading: ").endsWith("Nothing is stored yet.");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        go.countDown();
        for (int i = 0; i < 200 && !card.isDone(java.time.Duration.ofMillis(50)); i++) {
            Thread.onSpinWait();
        }
        assertThat(words(card)).containsExactly("This file was not recognised.");
    }

    @Test
    void aCardThatIsTakenAwayEndsItsReadingAndDeletesTheFile() throws Exception {
        var seen = new java.util.concurrent.atomic.AtomicReference<Progress>();
        var never = new CountDownLatch(1);
        when(imports.look(any(), any(), any(), any())).thenAnswer(call -> {
            seen.set(call.getArgument(3));
            never.await();
            return NO;
        });
        var card = card();
        while (seen.get() == null) {
            Thread.onSpinWait();
        }

        card.removeFromParent(); // what the button does, and what happens when the page is left

        assertThat(card.isAttached()).isFalse();
        org.mockito.Mockito.verify(spool).close();
        var source = seen.get().watch(app.counterpoint.intake.reader.Source.of("notes.txt", new byte[] {1}));
        assertThatThrownBy(() -> source.open().read()).isInstanceOf(CancellationException.class);
        never.countDown();
    }

    private LookCard card() {
        var desk = new Desk(imports, relationship, Seat.CPTO, waiting, () -> {}, (_, _) -> {});
        var card = new LookCard(desk, spool, Choices.NONE);
        UI.getCurrent().add(card);
        return card;
    }

    private static List<String> words(LookCard card) {
        return card.getChildren()
                .filter(Paragraph.class::isInstance)
                .map(child -> ((Paragraph) child).getText())
                .toList();
    }
}
