package app.counterpoint.alert.post;

import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Carries letters by e-mail: HTML and plain text, under a message id that stays the same when one has to be sent again. */
@Component
class MailCourier implements Courier {

    private final MailServer server;
    private final Accounts accounts;
    private final PostSettings settings;

    MailCourier(MailServer server, Accounts accounts, PostSettings settings) {
        this.server = server;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public Parcel.Channel channel() {
        return Parcel.Channel.EMAIL;
    }

    @Override
    public Receipt carry(Parcel parcel) {
        var sender = server.sender();
        if (sender.isEmpty()) {
            return new Receipt.NotNow("no mail server is set");
        }
        var address = accounts.find(parcel.to()).map(Account::email);
        if (address.isEmpty()) {
            return new Receipt.Never("the account is gone");
        }
        try {
            var message = sender.get().createMimeMessage();
            write(message, parcel, address.get());
            sender.get().send(message);
            return new Receipt.Delivered();
        } catch (MailAuthenticationException e) {
            return new Receipt.NotNow("the mail server refused the sign-in");
        } catch (MailSendException e) {
            return isRefused(e)
                    ? new Receipt.Never("the mail server refused the recipient")
                    : new Receipt.NotNow("the mail server could not be reached or did not take it");
        } catch (MailException | MessagingException e) {
            return new Receipt.NotNow(
                    "the letter could not be sent: " + e.getClass().getSimpleName());
        }
    }

    private void write(MimeMessage message, Parcel parcel, String address) throws MessagingException {
        var letter = parcel.letter();
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(Paper.plain(letter, settings), Paper.html(letter, settings));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (letter.leave() != null) {
            message.setHeader("List-Unsubscribe", "<" + settings.leaveByPost(letter.leave()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        var host = settings.from().substring(settings.from().indexOf('@') + 1);
        var same = UUID.nameUUIDFromBytes(parcel.key().getBytes(StandardCharsets.UTF_8));
        message.setHeader("Message-ID", "<" + same + "@" + host + ">");
    }

    private static boolean isRefused(MailSendException e) {
        return e.getFailedMessages().values().stream()
                .anyMatch(failure -> failure instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
