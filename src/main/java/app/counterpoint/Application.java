package app.counterpoint;

import app.counterpoint.cli.CommandLine;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Counterpoint: the server, unless the first argument names one of the {@linkplain CommandLine commands}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Application {

    /**
     * Runs a command and exits with its status, or starts the server.
     *
     * @param args a command and its arguments, or Spring Boot's own arguments
     */
    public static void main(String[] args) {
        if (CommandLine.knows(args)) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(Application.class, args);
    }

    /** What time it is, for every module that has to know; UTC. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
