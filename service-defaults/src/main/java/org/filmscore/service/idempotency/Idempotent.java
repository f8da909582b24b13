package org.filmscore.service.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a POST operation of a signed-in caller: it accepts an Idempotency-Key. With a key, the whole operation runs in one
 * transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** How long that transaction may take, in seconds; 0 for the default of all transactions. */
    @Nonbinding
    int transactionSeconds() default 0;
}
