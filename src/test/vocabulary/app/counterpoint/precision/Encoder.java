package app.counterpoint.precision;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** A small sentence encoder that lies on the class path: its model and its pieces of words. */
final class Encoder implements AutoCloseable {
    private final WordPieces pieces;
    private final OrtSession session;
    private final boolean mean;

    private Encoder(WordPieces pieces, OrtSession session, boolean mean) {
        this.pieces = pieces;
        this.session = session;
        this.mean = mean;
    }

    /** MiniLM-L6-v2, which takes the mean of what it says of the pieces. */
    static Encoder miniLm() throws IOException, OrtException {
        return load("all-minilm-l6-v2-q", true);
    }

    /** bge-small-en-v1.5, which takes what it says of the mark before the first piece. */
    static Encoder bgeSmall() throws IOException, OrtException {
        return load("bge-small-en-v1.5-q", false);
    }

    private static Encoder load(String name, boolean mean) throws IOException, OrtException {
        try (InputStream model = Encoder.class.getResourceAsStream("/" + name + ".onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1); // one order of adding up, whatever the machine
            return new Encoder(
                    WordPieces.read("/" + name + "-tokenizer.json"),
                    OrtEnvironment.getEnvironment().createSession(model.readAllBytes(), options),
                    mean);
        }
    }

    /** The vector of a word alone, of length 1. */
    double[] vector(String word) throws OrtException {
        long[] read = pieces.of(word);
        long[] attended = new long[read.length];
        java.util.Arrays.fill(attended, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {read});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {attended});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[read.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return ofLengthOne(states[0], mean ? read.length : 1);
        }
    }

    /** The mean of the first so many states, brought to length 1. */
    private static double[] ofLengthOne(float[][] states, int taken) {
        double[] vector = new double[states[0].length];
        double square = 0;
        for (int d = 0; d < vector.length; d++) {
            for (int i = 0; i < taken; i++) {
                vector[d] += states[i][d];
            }
            square += vector[d] * vector[d];
        }
        double length = Math.sqrt(square);
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= length;
        }
        return vector;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
