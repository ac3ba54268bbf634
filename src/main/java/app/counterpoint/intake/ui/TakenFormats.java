package app.counterpoint.intake.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Says which files can be dropped, and where their owner finds them. */
class TakenFormats extends Details {

    TakenFormats() {
        super("Which files, and where to find them");
        add(new UnorderedList(
                new ListItem(
                        "Calendar (.ics): Outlook “Save calendar”, Google “Export”. Shows how often you meet them together and "
                                + "separately, and which series are shared forums."),
                new ListItem(
                        "Attendance report (.csv) of Teams, Zoom or Google Meet: download it from the meeting. Shows who was "
                                + "there, and for how long together."),
                new ListItem(
                        "Decisions (.csv): a list with the columns date, question, outcome, brought by; and, if you have them, "
                                + "settled, due, stakes."),
                new ListItem(
                        "Transcript with speakers (.vtt) of a shared forum. Its wording is scored only while both leaders "
                                + "agree, and the words are discarded after scoring.")));
        setId("taken-formats");
    }
}
