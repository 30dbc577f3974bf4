package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Nothing is called ready, and nothing is sent, while a point of the check stands in the way. */
@ApplicationScoped
public class NothingBlocks implements Gate {

    @Override
    public boolean standsBefore(Move move) {
        return move == Move.DECLARE_READY || move == Move.SUBMIT;
    }

    @Override
    public List<OpenPoint> open(RequestFile file) {
        return file.openPoints();
    }
}
