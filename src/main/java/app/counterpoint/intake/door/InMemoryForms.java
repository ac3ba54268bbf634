package app.counterpoint.intake.door;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the files in forms in memory, where a container would write them to temporary files, other people's names included. */
@Configuration(proxyBeanMethods = false)
class InMemoryForms {

    /** The largest file that a form may hold, in bytes; a larger one is sent as the body itself, which is sealed before it touches the disk. */
    static final long MOST = 64L << 20;

    /** What else a form may hold, in bytes. */
    static final long FIELDS = 1 << 20;

    @Bean
    MultipartConfigElement multipartConfigElement(DoorSettings settings) {
        var most = Math.min(MOST, settings.largestFile().toBytes());
        return new MultipartConfigElement("", most, most + FIELDS, (int) (most + FIELDS));
    }
}
