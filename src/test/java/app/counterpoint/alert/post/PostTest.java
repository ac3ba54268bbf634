package app.counterpoint.alert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import app.counterpoint.relationship.RelationshipRemoved;
import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Appearance;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageTest;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@StorageTest
@Import({
    Outbox.class,
    Postman.class,
    MailCourier.class,
    MailServer.class,
    WebhookCourier.class,
    Webhooks.class,
    Gate.class,
    PostTest.Mail.class
})
@EnableConfigurationProperties(PostSettings.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=localhost",
            "counterpoint.alert.address=https://pair.example.com/cp",
            "counterpoint.alert.from=counterpoint@example.com",
            "counterpoint.alert.internal-hosts=localhost"
        })
class PostTest {

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static Receiver chat;

    private final RelationshipId pair = RelationshipId.random();
    private final Recipient.Person reader = new Recipient.Person("account-1");
    private final Letter letter = new Letter(
            "Escalations are rising",
            List.of("5 this week against about 1.4 expected & more <so>.", "About once a year by chance."),
            "alerts",
            "See the weeks",
            "abc.def");

    @TestConfiguration(proxyBeanMethods = false)
    static class Mail {
        @Bean
        JavaMailSender mailSender() {
            return new JavaMailSenderImpl();
        }
    }

    @Autowired
    private Outbox outbox;

    @Autowired
    private Postman postman;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private TestClock clock;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private ApplicationEventPublisher events;

    @MockitoBean
    private Accounts accounts;

    @BeforeAll
    static void aChatService() throws IOException {
        chat = new Receiver();
    }

    @AfterAll
    static void closeIt() {
        chat.close();
    }

    @BeforeEach
    void anAccount() {
        mongo.remove(Parcel.class).all();
        chat.forget();
        ((JavaMailSenderImpl) sender).setHost("localhost");
        ((JavaMailSenderImpl) sender).setPort(SMTP.getSmtp().getPort());
        when(accounts.find("account-1"))
                .thenReturn(Optional.of(new Account(
                        "account-1",
                        "reader@example.com",
                        "Reader",
                        Map.of(pair, Seat.CTO),
                        false,
                        false,
                        Appearance.SYSTEM,
                        null)));
    }

    private Parcel only() {
        return outbox.latest(pair, 10).getFirst();
    }

    @Test
    void aLetterArrivesAsPlainTextAndHtmlThatNeedNoImages() throws MessagingException, IOException {
        outbox.post("news", pair, reader, letter);
        postman.round();

        var mail = SMTP.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Escalations are rising");
        assertThat(mail.getAllRecipients()[0]).hasToString("reader@example.com");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://pair.example.com/cp/unsubscribe/abc.def>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = texts((Multipart) mail.getContent());
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst())
                .contains("5 this week against about 1.4 expected & more <so>.")
                .contains("See the weeks: https://pair.example.com/cp/alerts")
                .contains("Leave these letters: https://pair.example.com/cp/leave/abc.def");
        assertThat(parts.getLast())
                .contains("5 this week against about 1.4 expected &amp; more &lt;so&gt;.")
                .contains("href=\"https://pair.example.com/cp/alerts\"")
                .doesNotContain("<img", "http://", "src=");
        assertThat(only().state()).isEqualTo(Parcel.State.SENT);
    }

    private static List<String> texts(Multipart multipart) throws MessagingException, IOException {
        var found = new java.util.ArrayList<String>();
        for (var i = 0; i < multipart.getCount(); i++) {
            var content = multipart.getBodyPart(i).getContent();
            if (content instanceof Multipart inner) {
                found.addAll(texts(inner));
            } else {
                found.add(content.toString());
            }
        }
        return found;
    }

    @Test
    void theSameNewsToTheSameReaderIsSentOnce() {
        assertThat(outbox.post("news", pair, reader, letter)).isTrue();
        assertThat(outbox.post("news", pair, reader, letter)).isFalse();
        postman.round();
        assertThat(outbox.post("news", pair, reader, letter)).isFalse();
        postman.round();
        assertThat(SMTP.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsDownIsTriedAgainAfterAGrowingDelay() {
        ((JavaMailSenderImpl) sender).setPort(1);
        outbox.post("news", pair, reader, letter);
        postman.round();
        assertThat(only().state()).isEqualTo(Parcel.State.WAITING);
        assertThat(only().problem()).contains("could not be reached").doesNotContain("reader@example.com");

        ((JavaMailSenderImpl) sender).setPort(SMTP.getSmtp().getPort());
        postman.round();
        assertThat(SMTP.getReceivedMessages())
                .as("not before a minute has passed")
                .isEmpty();
        clock.advance(Postman.DELAYS.getFirst());
        postman.round();
        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        assertThat(only().attempts()).isEqualTo(2);
        assertThat(only().problem()).isNull();
    }

    @Test
    void aLetterThatNeverArrivesIsGivenUpAfterAboutThreeDays() {
        ((JavaMailSenderImpl) sender).setPort(1);
        outbox.post("news", pair, reader, letter);
        var began = clock.instant();
        for (var delay : Postman.DELAYS) {
            postman.round();
            assertThat(only().state()).isEqualTo(Parcel.State.WAITING);
            clock.advance(delay);
        }
        postman.round();
        assertThat(only().state()).isEqualTo(Parcel.State.GIVEN_UP);
        assertThat(Duration.between(began, clock.instant())).isBetween(Duration.ofDays(2), Duration.ofDays(4));
        assertThat(Postman.DELAYS).isSorted();
    }

    /** The instance that claimed it died; nobody else tries before its claim is over, then under the same message id. */
    @Test
    void aLetterWhoseCarrierDiedGoesOutAgainLaterUnderTheSameId() throws MessagingException {
        outbox.post("news", pair, reader, letter);
        var dead = outbox.claim().orElseThrow();
        postman.round();
        assertThat(SMTP.getReceivedMessages()).isEmpty();

        clock.advance(Outbox.CLAIMED_FOR);
        postman.round();
        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        var id = SMTP.getReceivedMessages()[0].getMessageID();
        outbox.settle(dead, Parcel.State.WAITING, clock.instant(), "the dead one's word counts no more");
        assertThat(only().state()).isEqualTo(Parcel.State.SENT);

        mongo.remove(Parcel.class).all();
        outbox.post("news", pair, reader, letter);
        postman.round();
        assertThat(SMTP.getReceivedMessages()[1].getMessageID()).isEqualTo(id);
    }

    @Test
    void severalInstancesCarryEachLetterOnce() throws InterruptedException, ExecutionException {
        var room = webhooks.add(pair, Webhook.Flavour.TEXT, chat.address("room"));
        IntStream.range(0, 40).forEach(i -> outbox.post("news" + i, pair, new Recipient.Room(room.id()), letter));
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var done : IntStream.range(0, 4)
                    .mapToObj(i -> instances.submit(postman::round))
                    .toList()) {
                done.get();
            }
        }
        assertThat(chat.told()).hasSize(40);
        assertThat(chat.told()).extracting(Receiver.Told::key).doesNotHaveDuplicates();
    }

    @Test
    void aRoomIsToldAsItsServiceUnderstands() {
        var slack = webhooks.add(pair, Webhook.Flavour.TEXT, chat.address("slack"));
        var teams = webhooks.add(pair, Webhook.Flavour.CARD, chat.address("teams"));
        outbox.post("news", pair, new Recipient.Room(slack.id()), letter);
        outbox.post("news", pair, new Recipient.Room(teams.id()), letter);
        postman.round();

        var text = chat.told().stream()
                .filter(told -> told.path().equals("/slack"))
                .findFirst()
                .orElseThrow();
        assertThat(text.body().propertyNames()).containsExactly("text");
        assertThat(text.body().get("text").asString()).isEqualTo("""
                *Escalations are rising*
                5 this week against about 1.4 expected &amp; more &lt;so&gt;.
                About once a year by chance.
                <https://pair.example.com/cp/alerts|See the weeks>""");
        var card = chat.told().stream()
                .filter(told -> told.path().equals("/teams"))
                .findFirst()
                .orElseThrow()
                .body();
        assertThat(card.get("type").asString()).isEqualTo("message");
        var content = card.at("/attachments/0");
        assertThat(content.get("contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(content.at("/content/body/0/text").asString()).isEqualTo("Escalations are rising");
        assertThat(content.at("/content/actions/0/url").asString()).isEqualTo("https://pair.example.com/cp/alerts");
    }

    @Test
    void aRoomThatIsBusyIsTriedAgainAndOneThatIsGoneIsNot() {
        var room = webhooks.add(pair, Webhook.Flavour.TEXT, chat.address("room"));
        chat.willAnswer(429, 503, 404);
        outbox.post("news", pair, new Recipient.Room(room.id()), letter);
        postman.round();
        assertThat(only().problem()).isEqualTo("the webhook answered 429");
        clock.advance(Postman.DELAYS.get(0));
        postman.round();
        assertThat(only().problem()).isEqualTo("the webhook answered 503");
        clock.advance(Postman.DELAYS.get(1));
        postman.round();
        assertThat(only().state()).isEqualTo(Parcel.State.GIVEN_UP);
        assertThat(chat.told())
                .extracting(Receiver.Told::key)
                .containsOnly(chat.told().getFirst().key());
    }

    @Test
    void aRedirectIsNotFollowed() {
        var room = webhooks.add(pair, Webhook.Flavour.TEXT, chat.address("room"));
        chat.willAnswer(302);
        outbox.post("news", pair, new Recipient.Room(room.id()), letter);
        postman.round();
        assertThat(chat.told()).hasSize(1);
        assertThat(only().state()).isEqualTo(Parcel.State.WAITING);
    }

    @Test
    void whoIsGoneIsNotWrittenTo() {
        outbox.post("news", pair, new Recipient.Person("nobody"), letter);
        postman.round();
        assertThat(only().state()).isEqualTo(Parcel.State.GIVEN_UP);
        assertThat(only().problem()).isEqualTo("the account is gone");
    }

    @Test
    void theOutboxKeepsNoAddressAndForgetsTheRelationshipWithIt() {
        var room = webhooks.add(pair, Webhook.Flavour.TEXT, chat.address("secret-room"));
        outbox.post("news", pair, reader, letter);
        outbox.post("news", pair, new Recipient.Room(room.id()), letter);
        postman.round();
        var kept = mongo.getCollection("outbox")
                .find()
                .into(new java.util.ArrayList<>())
                .toString();
        assertThat(kept).doesNotContain("reader@example.com", "secret-room");
        assertThat(room.toString()).doesNotContain("secret-room");

        events.publishEvent(new RelationshipRemoved(pair));
        assertThat(outbox.latest(pair, 10)).isEmpty();
        assertThat(webhooks.of(pair)).isEmpty();
    }

    @Test
    void settledLettersAreForgottenAfterNinetyDaysAndWaitingOnesAreNot() {
        outbox.post("news", pair, reader, letter);
        postman.round();
        clock.advance(Duration.ofDays(91));
        outbox.post("more", pair, reader, letter);
        clock.advance(Duration.ofDays(91));
        outbox.sweep();
        assertThat(outbox.latest(pair, 10)).extracting(Parcel::key).containsExactly("more>account-1");
    }
}
