package app.counterpoint.checkup.ui;

import app.counterpoint.checkup.Move;
import app.counterpoint.checkup.MoveAnswer;
import app.counterpoint.checkup.MoveKind;
import app.counterpoint.shared.ui.Card;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** The one suggestion of the week, why it is made, and the three answers to it. */
final class MoveCard extends Card {

    /**
     * A card.
     *
     * @param move the suggestion
     * @param mayAnswer whether who looks at it can answer: the suggestion is the CPTO's, and the leaders can see it
     * @param answered takes the answer
     */
    MoveCard(Move move, boolean mayAnswer, Consumer<MoveAnswer> answered) {
        super("This week’s move");
        addClassName("cp-move");
        setId("move");
        getElement().setAttribute("tabindex", "-1");
        var suggestion = new Paragraph(move.suggestion());
        suggestion.addClassName("cp-suggestion");
        if (move.subject() != null) {
            var subject = new Paragraph(move.subject());
            subject.addClassName("cp-subject");
            add(subject);
        }
        add(suggestion);
        if (mayAnswer && move.kind() != MoveKind.NOTHING) {
            add(answers(answered));
        }
        add(why(move));
    }

    private static Div answers(Consumer<MoveAnswer> answered) {
        var buttons = new Div();
        buttons.addClassName("cp-answers");
        for (var answer : MoveAnswer.values()) {
            var button = new Button(answer.title(), click -> answered.accept(answer));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            if (answer == MoveAnswer.DONE) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            } else if (answer == MoveAnswer.NOT_RELEVANT) {
                button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            }
            buttons.add(button);
        }
        return buttons;
    }

    private static NativeDetails why(Move move) {
        var words = new Div(new Paragraph(move.why()));
        if (move.afterwards() != null) {
            words.add(new Paragraph(move.afterwards()));
        }
        var source = new Paragraph(move.source());
        source.addClassName("cp-quote");
        words.add(source);
        var why = new NativeDetails("Why", words);
        why.addClassName("cp-why");
        return why;
    }
}
