package dev.errata.regex.engine;

import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;

/// All engines. Python and JavaScript are run where `python3` and `node` are on the path, each in a process of its own that is started
/// when it is first asked and lives until this is closed; else they are inferred. May be used by any thread.
public final class Engines implements AutoCloseable {
    private final List<PatternEngine> engines;
    private final List<Interpreter> interpreters;

    private Engines(List<PatternEngine> engines, List<Interpreter> interpreters) {
        this.engines = List.copyOf(engines);
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
        for (PatternEngine engine : engines) {
            cancellation.check();
            verdicts.add(engine.judge(question, cancellation));
        }
        return verdicts;
    }

    @Override
    public void close() {
        interpreters.forEach(Interpreter::close);
    }
}
