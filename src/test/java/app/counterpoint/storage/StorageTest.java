package app.counterpoint.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on a real store: the server that {@code MONGODB_URI} names, in a database of its own that is dropped afterwards, or else the
 * embedded store in a temporary directory. Repositories of all modules, converters and indexes are there; import the services. The
 * context, and with it the data, is shared by test classes of the same imports: use a relationship of your own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = StorageSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.main.banner-mode=off")
@ContextConfiguration(initializers = OwnDatabase.class)
public @interface StorageTest {}
