/**
 * Where does everything lie, and who owns it? The home directory, its one owner, and the PostgreSQL
 * server that runs in it where no other database is named.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.regesta.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
