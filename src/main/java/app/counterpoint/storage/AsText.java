package app.counterpoint.storage;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Writes values as text and reads them back. */
record AsText<T>(Class<T> type, Function<T, String> write, Function<String, T> read) implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(type, String.class), new ConvertiblePair(String.class, type));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        return source instanceof String text ? read.apply(text) : write.apply(type.cast(source));
    }
}
