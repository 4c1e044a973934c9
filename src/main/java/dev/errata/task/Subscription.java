package dev.errata.task;

/// A registration of a listener. Closing it twice is harmless.
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    /// Ends the registration: the listener hears nothing more.
    @Override
    void close();
}
