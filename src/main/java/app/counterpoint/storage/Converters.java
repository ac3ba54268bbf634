package app.counterpoint.storage;

import app.counterpoint.shared.IsoWeek;
import app.counterpoint.shared.RelationshipId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.PropertyValueConverterFactory;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** How values of our own are written: as text that sorts as they do. A day is a day, whatever the server's zone. */
@Configuration(proxyBeanMethods = false)
class Converters {

    @Bean
    MongoCustomConversions mongoCustomConversions(BeanFactory beans) {
        return MongoCustomConversions.create(conversions -> conversions
                .registerConverters(List.of(
                        new AsText<>(IsoWeek.class, IsoWeek::toString, IsoWeek::parse),
                        new AsText<>(RelationshipId.class, RelationshipId::value, RelationshipId::new),
                        new AsText<>(LocalDate.class, LocalDate::toString, LocalDate::parse)))
                .registerPropertyValueConverterFactory(PropertyValueConverterFactory.beanFactoryAware(beans)));
    }

    @Bean
    KeyFile keyFile(StorageSettings settings) {
        return KeyFile.in(settings.dataDir());
    }
}
