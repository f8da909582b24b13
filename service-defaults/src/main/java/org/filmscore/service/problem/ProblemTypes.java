package org.filmscore.service.problem;

import java.util.List;

/** The kinds of problem that a part of a service has. Each of them gets a page at its address. */
public interface ProblemTypes {

    List<ProblemType> types();
}
