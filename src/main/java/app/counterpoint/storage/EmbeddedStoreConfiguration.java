package app.counterpoint.storage;

import com.mongodb.ConnectionString;
import java.time.Clock;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Starts the embedded store where no other MongoDB is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedStoreConfiguration.NoServerIsNamed.class)
class EmbeddedStoreConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedStore embeddedStore(StorageSettings settings, Clock clock) {
        return EmbeddedStore.open(settings.dataDir(), settings.compactAbove().toBytes(), clock);
    }

    /** Made from the store, so that the client that is made from it closes before the store does. */
    @Bean
    MongoConnectionDetails embeddedConnection(EmbeddedStore store) {
        var uri = new ConnectionString(store.uri());
        return () -> uri;
    }

    static final class NoServerIsNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("spring.mongodb.uri", "")
                    .isBlank();
        }
    }
}
