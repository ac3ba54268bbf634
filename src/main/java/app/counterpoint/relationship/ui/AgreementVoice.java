package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.Agreement;
import app.counterpoint.relationship.Terms;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.function.Consumer;

/** How the agreement stands, and for a leader the one button that changes it. */
final class AgreementVoice extends Div {

    private static final long serialVersionUID = 1;

    private final transient Agreement agreement;
    private final Div actions = new Div();
    private final boolean mine;
    private final boolean leader;

    AgreementVoice(Agreement agreement, Seat seat, ZoneId zone) {
        this.agreement = agreement;
        this.leader = seat.isLeader();
        this.mine = agreement.agreed().containsKey(seat);
        addClassNames("cp-card", "cp-agreement");
        getElement().setAttribute("role", "status");
        actions.addClassName("cp-actions");
        add(new H2(state(agreement)), new Paragraph(meaning(seat, zone)), actions);
    }

    /** Offers to agree, unless the leader has. */
    void onAgree(Consumer<Terms> agree) {
        if (leader && !mine) {
            var button = new Button("I agree to these terms", _ -> agree.accept(agreement.terms()));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            actions.add(button);
        }
    }

    /** Offers to withdraw, if the leader has agreed. */
    void onWithdraw(Runnable withdraw) {
        if (leader && mine) {
            var button = new Button("Withdraw", _ -> withdraw.run());
            button.setDisableOnClick(true);
            actions.add(button);
        }
    }

    static String state(Agreement agreement) {
        return switch (agreement.state()) {
            case ACTIVE -> "Active: wording is scored";
            case PAUSED -> "Paused";
            case WAITING -> "Waiting for both";
        };
    }

    private String meaning(Seat seat, ZoneId zone) {
        if (!leader) {
            return switch (agreement.state()) {
                case ACTIVE -> "Both leaders agree to the terms below.";
                case PAUSED -> "No wording is scored, and no number made from wording is shown anywhere.";
                case WAITING -> "No wording is scored until both leaders have agreed to the terms below.";
            };
        }
        var agreedAt = agreement.agreed().get(seat);
        if (agreedAt == null) {
            return "You have not agreed to these terms. Nothing of yours is scored.";
        }
        var since = Moments.date(agreedAt, zone);
        return agreement.isActive()
                ? "You have agreed since " + since + ". You can withdraw at any time and need not say why."
                : "You have agreed since " + since + ". Nothing is scored until both have.";
    }
}
