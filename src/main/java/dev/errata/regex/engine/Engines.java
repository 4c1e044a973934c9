package dev.errata.regex.engine;

import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// All engines. Python and JavaScript are run where `python3` and `node` are on the path, each in a process of its own that is started
/// when it is first asked and lives until this is closed; else they are inferred. May be used by any thread.
public final class Engines implements AutoCloseable {
    private final SequencedMap<Engine, PatternEngine> engines = new LinkedHashMap<>();
    private final List<Interpreter> interpreters;

    /// @param engines in the order of [Engine]
    private Engines(List<PatternEngine> engines, List<Interpreter> interpreters) {
        List<Engine> names = List.of(Engine.values());
        for (int i = 0; i < names.size(); i++) {
            this.engines.put(names.get(i), engines.get(i));
        }
        this.interpreters = List.copyOf(interpreters);
    }

    /// The engines of this machine.
    public static Engines installed() {
        Interpreter python = Interpreter.python();
        Interpreter node = Interpreter.node();
        return new Engines(List.of(JvmEngine.JAVA,
                new RunOrInferred(new ChildEngine(Engine.PYTHON, python, ""), JvmEngine.PYTHON),
                new RunOrInferred(new ChildEngine(Engine.JAVASCRIPT, node, ""), InferredJavaScript.PLAIN),
                new RunOrInferred(new ChildEngine(Engine.JAVASCRIPT_U, node, "u"), InferredJavaScript.UNICODE),
                new Re2Engine()), List.of(python, node));
    }

    /// The engines that need no other program.
    public static Engines withoutPrograms() {
        return new Engines(List.of(JvmEngine.JAVA, JvmEngine.PYTHON, InferredJavaScript.PLAIN,
                InferredJavaScript.UNICODE, new Re2Engine()), List.of());
    }

    /// The verdict of each engine, in the order of [Engine]; blocks. Each takes at most a few times the question's time.
    public List<Verdict> judge(Question question, Cancellation cancellation) {
        List<Verdict> verdicts = new ArrayList<>();
        for (PatternEngine engine : engines.values()) {
            cancellation.check();
            verdicts.add(engine.judge(question, cancellation));
        }
        return verdicts;
    }

    /// The verdict of one engine; blocks.
    public Verdict judge(Engine engine, Question question, Cancellation cancellation) {
        return Objects.requireNonNull(engines.get(engine)).judge(question, cancellation);
    }

    @Override
    public void close() {
        interpreters.forEach(Interpreter::close);
    }
}
