package app.counterpoint.storage;

import app.counterpoint.shared.TestClock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories;

/** The storage and nothing else: no web, no security, no schedule. */
@SpringBootConfiguration
@TestComponent
@ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
@EnableConfigurationProperties(StorageSettings.class)
@ComponentScan
@EnableMongoRepositories("app.counterpoint")
class StorageSlice {

    @Bean
    TestClock clock() {
        return new TestClock("2026-11-23T08:00:00Z");
    }
}
