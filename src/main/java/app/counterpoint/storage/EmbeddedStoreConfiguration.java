package app.counterpoint.storage;

import com.mongodb.ConnectionString;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded store where no other MongoDB is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.mongodb.uri:}'.isBlank()")
class EmbeddedStoreConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedStore embeddedStore(StorageSettings settings, Clock clock) {
        return EmbeddedStore.open(settings.dataDir(), clock);
    }

    /** Made from the store, so that the client that is made from it closes before the store does. */
    @Bean
    MongoConnectionDetails embeddedConnection(EmbeddedStore store) {
        var uri = new ConnectionString(store.uri());
        return () -> uri;
    }
}
