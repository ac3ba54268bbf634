package app.counterpoint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import app.counterpoint.relationship.Relationships;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import app.counterpoint.storage.StorageTest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@StorageTest
@Import(Exchanges.class)
class OwnFirstFieldsTest {

    private static final Instant SAID = Instant.parse("2026-11-17T09:00:00Z");

    @MockitoBean
    private Relationships relationships;

    @Autowired
    private Exchanges exchanges;

    @Autowired
    private MongoOperations mongo;

    @Test
    void whatWasStoredBeforeHasEnteredAlreadyAndAllOfItWeighsAlike() {
        var id = RelationshipId.random();
        when(relationships.languageScored(id)).thenReturn(true);
        mongo.getCollection("statements")
                .insertOne(new Document("_id", id + ":t1#1:0")
                        .append("relationship", id.value())
                        .append("exchangeId", id + ":t1#1")
                        .append("seat", Seat.CTO.name())
                        .append("saidAt", Date.from(SAID))
                        .append("score", 61.25)
                        .append("product", 0.25)
                        .append("technology", 0.75)
                        .append("facets", List.of())
                        .append("scorerVersion", "1")
                        .append("contested", false));

        var migration = new OwnFirstFields();
        migration.run(mongo);
        migration.run(mongo);

        assertThat(exchanges.between(id, SAID, SAID.plusSeconds(1)))
                .singleElement()
                .satisfies(one -> assertThat(one.length()).isEqualTo(1));
        assertThat(exchanges.enterDue()).isZero();
    }
}
