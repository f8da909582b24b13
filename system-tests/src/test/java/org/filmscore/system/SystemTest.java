package org.filmscore.system;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test of the running system, which its constructor takes. It works on films, users and publications of its own, so that
 * several such tests run at once.
 */
@Target(TYPE)
@Retention(RUNTIME)
@ExtendWith(SharedSystem.class)
@ResourceLock(value = "system", mode = ResourceAccessMode.READ)
public @interface SystemTest {}
