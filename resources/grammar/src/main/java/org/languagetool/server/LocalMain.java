package org.languagetool.server; // the configuration's constructor is open to this package only

import java.io.IOException;
import java.util.Set;

/** LanguageTool's server for one program on one machine: loopback only, and it ends when the program does. */
public final class LocalMain extends HTTPServer {

  private static final String LOOPBACK = "127.0.0.1";

  private LocalMain(HTTPServerConfig config) {
    super(config, false, LOOPBACK, Set.of(LOOPBACK));
  }

  /** Arguments as those of {@link HTTPServer}; prints "PORT n" on standard output once it answers there. */
  public static void main(String[] args) {
    haltWithParent();
    HTTPServerConfig config = new HTTPServerConfig(args);
    DatabaseAccess.init(config);
    LocalMain server = new LocalMain(config);
    server.run();
    System.out.println("PORT " + server.port);
    System.out.flush();
  }

  // The parent holds the other end of standard input. The system closes it however the parent ends, kill -9 included.
  private static void haltWithParent() {
    Thread watch = new Thread(() -> {
      try {
        while (System.in.read() >= 0) {
          // nothing is ever said on this pipe; only its end means something
        }
      } catch (IOException broken) {
        // a broken pipe means the same as its end
      }
      Runtime.getRuntime().halt(0);
    }, "parent-watch");
    watch.setDaemon(true);
    watch.start();
  }
}
