create trigger sending_proof_unchangeable before update or delete or truncate on sending_proof
    for each statement execute function unchangeable();
create trigger submission_unchangeable before update or delete or truncate on submission
    for each statement execute function unchangeable();
create trigger submission_recipient_unchangeable before update or delete or truncate on submission_recipient
    for each statement execute function unchangeable();
create trigger submission_proof_unchangeable before update or delete or truncate on submission_proof
    for each statement execute function unchangeable();
