package org.filmscore.reconciliation;

import java.util.List;
import org.filmscore.events.Topic;
import org.filmscore.service.database.RecordMapper;
import org.jdbi.v3.core.Jdbi;

/**
 * The copy that a service keeps of the subjects of one topic.
 *
 * @param select selects the columns {@code subject}, {@code generation}, {@code revision}, {@code type} (the wire name of
 *     the event that has this state) and {@code state} (JSON: the fields of the event that are stored)
 * @param id the column of the subject
 */
public record CopiedState(Topic<?> topic, String select, String id) {

    List<HeldState> held(Subjects subjects, Jdbi database) {
        return subjects.of(select, id, RecordMapper.of(HeldState.class), database);
    }
}
