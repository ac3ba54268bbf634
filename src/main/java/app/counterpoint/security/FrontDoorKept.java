package app.counterpoint.security;

import app.counterpoint.shared.Keeping;
import app.counterpoint.shared.Retained;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** How long the front door remembers attempts to sign in, links that nobody used, and tokens that have run out. */
@Configuration(proxyBeanMethods = false)
class FrontDoorKept {

    @Bean
    Retained attemptsKept(MongoOperations mongo) {
        return new Older(
                mongo,
                new Keeping("attempts", "Counts of failed sign-ins, under a checksum", "the last attempt", 1, 1),
                Attempts.class,
                "last");
    }

    @Bean
    Retained invitationsKept(MongoOperations mongo) {
        return new Older(
                mongo,
                new Keeping("invitations", "Links that let somebody in, with name and address", "it ran out", 7, 30),
                Invitation.class,
                "expires");
    }

    @Bean
    Retained tokensKept(MongoOperations mongo) {
        return new Older(
                mongo,
                new Keeping("tokens", "Tokens for programs, as checksums", "it ran out", 30, 90),
                ApiToken.class,
                "expires");
    }

    /** Rows that go when their moment lies before the limit. */
    private record Older(MongoOperations mongo, Keeping keeping, Class<?> rows, String moment) implements Retained {

        @Override
        public long forget(Instant before) {
            return mongo.remove(Query.query(Criteria.where(moment).lt(before)), rows)
                    .getDeletedCount();
        }
    }
}
