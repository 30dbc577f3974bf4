-- The list of requests offers the regimes of the cases that one sees: they are read from the index alone.

create index sanctions_request_regime on sanctions_request (case_id, regime);
