package app.counterpoint.storage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.data.convert.ValueConverter;

/** Marks a text or an address of a document that is kept encrypted with the instance's own keys. No query can look for it. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@ValueConverter(SealedText.class)
public @interface Sealed {

    /** Its place: collection, dot, field, as in {@code webhooks.address}. A sealed value can be opened there and nowhere else. */
    String value();
}
