package app.counterpoint.precision;

/** The edges that tokens of a class may take, at most one a node and class; a class is a bit. */
final class ClassEdges {
    private final long[] classes;
    private final int[] first;
    private final int[] targets;

    /** Of edges whose symbols are the numbers of the classes' bits. */
    ClassEdges(Edges edges, int nodes) {
        classes = new long[nodes];
        first = new int[nodes];
        edges.each((node, bit, _) -> classes[node] |= 1L << bit);
        int size = 0;
        for (int node = 0; node < nodes; node++) {
            first[node] = size;
            size += Long.bitCount(classes[node]);
        }
        targets = new int[size];
        edges.each((node, bit, target) -> targets[place(node, 1L << bit)] = target);
    }

    /** The classes by which an edge leaves a node. */
    long classes(int node) {
        return classes[node];
    }

    /** The node that follows by a class that is open. */
    int follow(int node, long single) {
        return targets[place(node, single)];
    }

    /** A node's targets lie together, in the order of the bits. */
    private int place(int node, long single) {
        return first[node] + Long.bitCount(classes[node] & single - 1);
    }
}
