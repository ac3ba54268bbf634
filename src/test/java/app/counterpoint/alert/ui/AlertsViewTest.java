package app.counterpoint.alert.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyDouble;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.alert.Alert;
import app.counterpoint.alert.Alerts;
import app.counterpoint.alert.Reader;
import app.counterpoint.alert.Readers;
import app.counterpoint.alert.SampleAlerts;
import app.counterpoint.alert.Signal;
import app.counterpoint.alert.Timeline;
import app.counterpoint.alert.post.MailServer;
import app.counterpoint.alert.post.Outbox;
import app.counterpoint.alert.post.Webhook;
import app.counterpoint.alert.post.Webhooks;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.AccessLog;
import app.counterpoint.security.Account;
import app.counterpoint.security.Action;
import app.counterpoint.security.Appearance;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // the view is put on the page by hand
class AlertsViewTest extends BrowserlessTest {

    private static final RelationshipId PAIR = SampleAlerts.PAIR;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Alerts alerts = mock();
    private final CurrentRelationship current = mock();
    private final AccessLog log = mock();
    private final Readers readers = mock();
    private final Webhooks webhooks = mock();
    private final Outbox outbox = mock();
    private final MailServer mailServer = mock();
    private final SignedIn signedIn = mock();
    private final Alert rising = SampleAlerts.rising();

    @BeforeEach
    void aPairWithARise() {
        var relationship = mock(Relationship.class);
        when(relationship.id()).thenReturn(PAIR);
        when(relationship.zone()).thenReturn(BERLIN);
        when(current.exists()).thenReturn(true);
        when(current.get()).thenReturn(relationship);
        when(current.seat()).thenReturn(Seat.CPTO);
        when(alerts.open(PAIR)).thenReturn(List.of(rising));
        when(alerts.all(PAIR)).thenReturn(List.of(rising, SampleAlerts.over()));
        when(alerts.openAt(PAIR)).thenReturn(52.0);
        when(alerts.isWatched(eq(PAIR), any())).thenAnswer(call -> call.getArgument(1) != Signal.PRECISION);
        when(alerts.timeline(eq(PAIR), any(), anyDouble()))
                .thenAnswer(call -> SampleAlerts.timeline(call.<Double>getArgument(2)));
        when(mailServer.isSet()).thenReturn(true);
        when(readers.of(PAIR, "me")).thenReturn(new Reader("x", PAIR, "me", true, true, BERLIN, 8));
        when(signedIn.account())
                .thenReturn(Optional.of(new Account(
                        "me", "me@example.com", "Me", Map.of(PAIR, Seat.CPTO), true, false, Appearance.SYSTEM, null)));
    }

    private void show() {
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new AlertsView(
                        current,
                        new AlertDesk(
                                alerts,
                                current,
                                log,
                                Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC)),
                        new LetterDesk(readers, webhooks, outbox, mailServer, current, signedIn, log)));
    }

    private String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    @Test
    void anOpenAlertSaysWhyAndLeadsToItsFacts() {
        show();
        assertThat(text()).contains(rising.finding().sentence(), "Open since week 11");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("escalations?week=" + rising.finding().week());
    }

    @Test
    void aSeatSaysThatItHasSeenItAndThatIsOnTheLog() {
        show();
        button("I have seen it").click();
        verify(alerts).acknowledge(rising.id(), Seat.CPTO);
        verify(log).record(Action.SETTING, PAIR, "alert seen");
    }

    @Test
    void anAlertIsClosedWithANote() {
        show();
        button("Close …").click();
        find(TextArea.class).single().setValue("A re-organisation.");
        button("Close the alert").click();
        verify(alerts).close(rising.id(), Seat.CPTO, "A re-organisation.");
        verify(alerts, never()).acceptAsNormal(any(), any(), any());
    }

    @Test
    void aLevelIsTakenAsTheNewNormal() {
        show();
        button("This is the new normal …").click();
        button("Take as normal").click();
        verify(alerts).acceptAsNormal(rising.id(), Seat.CPTO, "");
    }

    @Test
    void theWeeksAreDrawnWithTheirUsualRangeAndMarksAndAPausedSignalSaysSo() {
        show();
        var charts = find(Chart.class).all();
        assertThat(charts).hasSize(2);
        var story = SignalDrawing.of(Signal.ESCALATIONS, SampleAlerts.timeline(52));
        assertThat(charts.getFirst().getElement().getTextRecursively()).contains(story.summary());
        assertThat(story.summary()).contains("Usual in a week: ").contains("by chance");
        assertThat(story.option().marks()).hasSize(1);
        assertThat(story.option().panels().getFirst().usual()).isNotNull();
        assertThat(text()).contains("Paused: wording is scored only while both leaders agree.");
    }

    @Test
    void eachSettingSaysWhatItWouldHaveBrought() {
        var two = new TreeMap<Signal, Timeline>();
        two.put(Signal.ESCALATIONS, SampleAlerts.timeline(52));
        two.put(Signal.SHARED_FORUMS, SampleAlerts.timeline(100_000));
        assertThat(SignalWords.preview(two))
                .isEqualTo(
                        "With this setting you would have been alerted, since December 2025, of escalations once, of sessions missed never.");
        assertThat(SignalWords.preview(Map.of())).isEqualTo("Nothing is known yet.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void onlyTheCptoChangesTheSetting() {
        show();
        RadioButtonGroup<Double> choices = find(RadioButtonGroup.class).single();
        choices.setValue(104.0);
        verify(alerts).openAt(PAIR, 104.0);
        verify(log).record(Action.SETTING, PAIR, "alerts open at once in 104 weeks");

        when(current.seat()).thenReturn(Seat.CTO);
        show();
        assertThat(find(RadioButtonGroup.class).single().isReadOnly()).isTrue();
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    @Test
    void whatIsOverStaysWithItsStory() {
        show();
        assertThat(text()).contains("Earlier alerts").contains("Over: back at the earlier level");
    }

    @Test
    void aRoomThatMayNotBeToldIsRefusedInWords() {
        when(webhooks.add(eq(PAIR), any(), any())).thenThrow(new IllegalArgumentException("Not there."));
        show();
        find(PasswordField.class).single().setValue("https://127.0.0.1/x");
        button("Add").click();
        assertThat(find(PasswordField.class).single().getErrorMessage()).isEqualTo("Not there.");
    }

    @Test
    void aRoomShowsItsHostAndNeverItsAddress() {
        when(webhooks.of(PAIR))
                .thenReturn(List.of(new Webhook(
                        "w", PAIR, Webhook.Flavour.TEXT, URI.create("https://hooks.example.com/services/SECRET"))));
        show();
        assertThat(text()).contains("Slack or Mattermost · hooks.example.com").doesNotContain("SECRET");
        button("Test").click();
        verify(outbox).post(any(), eq(PAIR), any(), any());
    }

    @Test
    void leavingTheDigestKeepsTheAlerts() {
        show();
        find(Checkbox.class)
                .withCondition(box -> "The weekly digest".equals(box.getLabel()))
                .single()
                .setValue(false);
        verify(readers).save(new Reader("x", PAIR, "me", true, false, BERLIN, 8));
    }

    @Test
    void withoutAMailServerThePageSaysWhoSetsOne() {
        when(mailServer.isSet()).thenReturn(false);
        show();
        assertThat(text()).contains("No mail server is set.");
        assertThat(find(Checkbox.class).all()).isEmpty();
    }
}
