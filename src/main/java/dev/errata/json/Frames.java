package dev.errata.json;

import java.util.ArrayList;
import java.util.List;

/// The objects and arrays that are open while a text is parsed.
final class Frames {

    enum Kind {
        OBJECT, ARRAY
    }

    /// One open object or array. Used again for the next one at the same depth.
    private static final class Frame {

        private final List<Member> members = new ArrayList<>();
        private final List<JsonNode> items = new ArrayList<>();
        private Kind kind = Kind.OBJECT;
        private int start;
        private String key = "";
        private Span keySpan = new Span(0, 0);
        /// True from a key to behind its value.
        private boolean keyed;
    }

    private final List<Frame> frames = new ArrayList<>();
    private int depth;

    boolean isEmpty() {
        return depth == 0;
    }

    int depth() {
        return depth;
    }

    void push(int start, Kind kind) {
        if (depth == frames.size()) {
            frames.add(new Frame());
        }
        Frame frame = frames.get(depth++);
        frame.kind = kind;
        frame.start = start;
        frame.keyed = false;
    }

    /// Closes the innermost one, whose closing bracket is directly before `end`.
    JsonNode pop(int end) {
        Frame frame = frames.get(--depth);
        Span span = new Span(frame.start, end);
        if (frame.kind == Kind.OBJECT) {
            ObjectNode object = new ObjectNode(span, frame.members);
            frame.members.clear();
            return object;
        }
        ArrayNode array = new ArrayNode(span, frame.items);
        frame.items.clear();
        return array;
    }

    private Frame top() {
        return frames.get(depth - 1);
    }

    boolean inObject() {
        return top().kind == Kind.OBJECT;
    }

    int start() {
        return top().start;
    }

    char closing() {
        return inObject() ? '}' : ']';
    }

    void key(String key, Span span) {
        Frame top = top();
        top.key = key;
        top.keySpan = span;
        top.keyed = true;
    }

    void add(JsonNode value) {
        Frame top = top();
        if (top.kind == Kind.OBJECT) {
            top.members.add(new Member(top.keySpan, top.key, value));
            top.keyed = false;
        } else {
            top.items.add(value);
        }
    }

    /// The members that the innermost object has so far; empty for an array.
    List<Member> members() {
        return top().members;
    }

    /// The pointer to the innermost object or array.
    JsonPointer holder() {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < depth - 1; i++) {
            Frame frame = frames.get(i);
            tokens.add(frame.kind == Kind.OBJECT ? frame.key : Integer.toString(frame.items.size()));
        }
        return new JsonPointer(tokens);
    }

    /// The pointer to the value that is being read: in an object whose key is not yet known, the object.
    JsonPointer pointer() {
        if (depth == 0) {
            return JsonPointer.ROOT;
        }
        Frame top = top();
        JsonPointer holder = holder();
        if (top.kind == Kind.ARRAY) {
            return holder.child(top.items.size());
        }
        return top.keyed ? holder.child(top.key) : holder;
    }
}
