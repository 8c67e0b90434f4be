package org.regesta.cli;

import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Hears ^C and the end that a system asks for, so that work can stop in an orderly way. Only the
 * first one is heard: the second ends the program at once, which loses no more than a crash does.
 *
 * <p>Java has no other way than {@code sun.misc.Signal} (module jdk.unsupported) to hear it and
 * still choose the exit code. It is reached by reflection, because a compiler that takes warnings
 * for errors refuses its name. Where it is missing, ^C ends the program at once.
 */
final class Interrupts implements AutoCloseable {

  private static final String[] NAMES = {"INT", "TERM"};

  private final Map<Object, Object> before = new LinkedHashMap<>();

  private Interrupts() {}

  static Interrupts heardBy(Runnable listener) {
    var interrupts = new Interrupts();
    try {
      for (var name : NAMES) {
        interrupts.listen(name, listener);
      }
    } catch (ReflectiveOperationException | IllegalArgumentException _) {
      interrupts.close();
    }
    return interrupts;
  }

  private void listen(String name, Runnable listener) throws ReflectiveOperationException {
    var handlerType = Class.forName("sun.misc.SignalHandler");
    var signal = Class.forName("sun.misc.Signal").getConstructor(String.class).newInstance(name);
    var handler =
        Proxy.newProxyInstance(
            handlerType.getClassLoader(),
            new Class<?>[] {handlerType},
            (proxy, method, arguments) -> {
              if (method.getName().equals("handle")) {
                close();
                listener.run();
                return null;
              }
              throw new UnsupportedOperationException(method.toString());
            });
    before.put(signal, handle(signal, handler));
  }

  private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
    var handlerType = Class.forName("sun.misc.SignalHandler");
    return signal
        .getClass()
        .getMethod("handle", signal.getClass(), handlerType)
        .invoke(null, signal, handler);
  }

  /** Gives the signals back to whoever had them. */
  @Override
  public synchronized void close() {
    before.forEach((signal, handler) -> {
      try {
        handle(signal, handler);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("what was set before can be set again", e);
      }
    });
    before.clear();
  }
}
