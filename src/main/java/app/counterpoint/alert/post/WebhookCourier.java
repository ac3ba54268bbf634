package app.counterpoint.alert.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries letters to incoming webhooks. It follows no redirect, reads no answer but its status, and tells nobody the address. */
@Component
class WebhookCourier implements Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Webhooks webhooks;
    private final PostSettings settings;

    WebhookCourier(Webhooks webhooks, PostSettings settings) {
        this.webhooks = webhooks;
        this.settings = settings;
    }

    @Override
    public Parcel.Channel channel() {
        return Parcel.Channel.WEBHOOK;
    }

    @Override
    public Receipt carry(Parcel parcel) {
        var webhook = webhooks.find(parcel.to());
        if (webhook.isEmpty()) {
            return new Receipt.Never("the webhook was removed");
        }
        try {
            return post(webhooks.checked(webhook.get()), webhook.get(), parcel);
        } catch (IllegalArgumentException e) {
            return new Receipt.NotNow("the webhook's address cannot be used");
        }
    }

    private Receipt post(URI address, Webhook webhook, Parcel parcel) {
        var key = UUID.nameUUIDFromBytes(parcel.key().getBytes(StandardCharsets.UTF_8))
                .toString();
        var body = ChatMessage.of(webhook.flavour(), parcel.letter(), settings).toString();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return receipt(client.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return new Receipt.NotNow("the webhook could not be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Receipt.NotNow("the server was stopping");
        }
    }

    /** A client's mistake stays one; everything else may pass. */
    private static Receipt receipt(int status) {
        if (status >= 200 && status < 300) {
            return new Receipt.Delivered();
        }
        var problem = "the webhook answered " + status;
        return status >= 400 && status < 500 && status != TOO_MANY && status != TIMED_OUT
                ? new Receipt.Never(problem)
                : new Receipt.NotNow(problem);
    }
}
