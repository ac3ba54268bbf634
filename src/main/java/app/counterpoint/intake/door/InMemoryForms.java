package app.counterpoint.intake.door;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the files in forms in memory, where a container would write them to temporary files, other people's names included. */
@Configuration(proxyBeanMethods = false)
class InMemoryForms {

    private static final long FIELDS = 1 << 20;

    @Bean
    MultipartConfigElement multipartConfigElement(DoorSettings settings) {
        var most = settings.largestFile().toBytes();
        return new MultipartConfigElement("", most, most + FIELDS, (int) Math.min(Integer.MAX_VALUE, most + FIELDS));
    }
}
