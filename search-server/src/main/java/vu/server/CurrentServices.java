package vu.server;

/**
 * The state of the index that is served. Another may take its place at any time: requests that began with the old one end with
 * it, and the last of them closes it.
 */
public final class CurrentServices implements AutoCloseable {
  private static final class State {
    final Services services;
    int users = 1;

    State(Services services) {
      this.services = services;
    }
  }

  private State current;

  /** Takes over the services and closes them in the end. */
  public CurrentServices(Services first) {
    this.current = new State(first);
  }

  /** The services of one request, to be closed when it is answered. */
  public final class Lease implements AutoCloseable {
    private final State state;

    private Lease(State state) {
      this.state = state;
    }

    public Services services() {
      return state.services;
    }

    @Override
    public void close() {
      release(state);
    }
  }

  public synchronized Lease borrow() {
    current.users++;
    return new Lease(current);
  }

  /** From now on requests are answered from these services; those before are closed when nobody uses them any more. */
  public void replace(Services next) {
    State old;
    synchronized (this) {
      old = current;
      current = new State(next);
    }
    release(old);
  }

  private void release(State state) {
    boolean last;
    synchronized (this) {
      last = --state.users == 0;
    }
    if (last) state.services.search().close();
  }

  @Override
  public void close() {
    State last;
    synchronized (this) {
      last = current;
    }
    release(last);
  }
}
