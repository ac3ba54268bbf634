package app.counterpoint.alert.post;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server, where one is set. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> senders;
    private final String host;

    MailServer(ObjectProvider<JavaMailSender> senders, @Value("${spring.mail.host:}") String host) {
        this.senders = senders;
        this.host = host;
    }

    /** Whether e-mail can be sent at all. */
    public boolean isSet() {
        return sender().isPresent();
    }

    Optional<JavaMailSender> sender() {
        return host.isBlank() ? Optional.empty() : Optional.ofNullable(senders.getIfAvailable());
    }
}
