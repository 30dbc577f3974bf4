create trigger decision_unchangeable before update or delete or truncate on decision
    for each statement execute function unchangeable();
create trigger decision_confirmation_unchangeable before update or delete or truncate on decision_confirmation
    for each statement execute function unchangeable();
