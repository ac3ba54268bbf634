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
        add(
                new UnorderedList(
                        new ListItem(
                                "Slack export (.zip) of a workspace: you choose the channels, and only threads in which both leaders "
                                        + "wrote are read, while both agree to a chat as a source."),
                        new ListItem(
                                "Jira (.csv, or .json with its change log), Linear (.csv), GitHub issues (.json): a label or a status "
                                        + "that you choose marks an escalation. Jira’s CSV does not tell when a label was set; its JSON does."),
                        new ListItem(
                                "Decision records (.md, or a .zip of a folder of them): MADR or Nygard. How each was settled is asked.")));
        setId("taken-formats");
    }
}
