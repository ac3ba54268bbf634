package app.counterpoint.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: what it is about in a line, and its few tools. */
public class PageHeader extends Header {

    /**
     * A header.
     *
     * @param title the page's heading
     * @param lead what it tells, one sentence
     * @param tools what stands at its end
     */
    public PageHeader(String title, String lead, Component... tools) {
        addClassName("cp-page-header");
        var words = new Div(new H1(title), new Paragraph(lead));
        var end = new Div(tools);
        end.addClassName("cp-page-tools");
        add(words, end);
    }
}
