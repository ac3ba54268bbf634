package app.counterpoint.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.counterpoint.intake.door.GitHubHook;
import app.counterpoint.intake.door.GitHubHook.Bringer;
import app.counterpoint.intake.door.GitHubHooks;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // the card is put on the page by hand
class GitHubCardTest extends BrowserlessTest {

    private final RelationshipId id = RelationshipId.random();
    private final GitHubHooks hooks = mock();
    private final Relationship relationship = mock();

    @BeforeEach
    void aPairInBerlin() {
        when(relationship.id()).thenReturn(id);
        when(relationship.zone()).thenReturn(ZoneId.of("Europe/Berlin"));
        when(hooks.of(id)).thenReturn(Optional.empty());
    }

    @Test
    void aLeaderSeesThatGitHubMayTellAndCannotChangeIt() {
        connected(Map.of(Bringer.CTO, "ask-cpto"));

        show(false);

        assertThat(words())
                .containsExactly("GitHub may tell of escalations since 2026-11-03: 1 of its labels means one.");
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    void theSecretIsShownOnceToWhoeverMakesIt() {
        when(hooks.renew(id, Map.of(Bringer.BOTH, "ask-cpto"))).thenReturn("s3cret");
        show(true);
        assertThat(words().getFirst()).startsWith("Not connected.");
        connected(Map.of(Bringer.BOTH, "ask-cpto"));

        field("brought by both").setValue("  ask-cpto ");
        button("Make a secret").click();

        var dialog = find(Dialog.class).single();
        assertThat(find(TextField.class, dialog).single().getValue()).isEqualTo("s3cret");
        find(Button.class, dialog).withText("Close").single().click();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).doesNotContain("s3cret");
        assertThat(button("Make a new secret").isVisible()).isTrue();
    }

    @Test
    void labelsAreKeptWithoutANewSecret() {
        connected(Map.of(Bringer.CTO, "ask-cpto"));
        show(true);

        field("brought by the CPO").setValue("product-asks");
        button("Keep the labels").click();

        verify(hooks).label(id, Map.of(Bringer.CTO, "ask-cpto", Bringer.CPO, "product-asks"));
        verify(hooks, never()).renew(any(), any());
        assertThat(said()).isEqualTo("Labels kept");
    }

    @Test
    void noLabelAtAllOrOneTwiceIsRefusedInWordsAndNothingIsShown() {
        when(hooks.renew(any(), any())).thenThrow(new IllegalArgumentException());
        show(true);

        button("Make a secret").click();

        assertThat(said()).isEqualTo("Give at least one label, and none twice.");
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void toListenNoMoreEmptiesTheCard() {
        connected(Map.of(Bringer.CTO, "ask-cpto"));
        show(true);
        when(hooks.of(id)).thenReturn(Optional.empty());

        button("Listen no more").click();

        verify(hooks).remove(id);
        assertThat(words().getFirst()).startsWith("Not connected.");
        assertThat(field("brought by the CTO").getValue()).isEmpty();
    }

    private void connected(Map<Bringer, String> labels) {
        when(hooks.of(id))
                .thenReturn(Optional.of(new GitHubHook(id, "kept", labels, Instant.parse("2026-11-02T23:30:00Z"))));
    }

    private void show(boolean mayChange) {
        UI.getCurrent().add(new GitHubCard(hooks, relationship, mayChange));
    }

    private List<String> words() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private TextField field(String bringer) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel() != null && field.getLabel().endsWith(bringer))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String said() {
        return test(find(Notification.class).single()).getText();
    }
}
