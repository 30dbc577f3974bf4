create trigger sending_proof_unchangeable before update, delete on sending_proof
    for each row call 'org.dalil.database.Unchangeable';
create trigger submission_unchangeable before update, delete on submission
    for each row call 'org.dalil.database.Unchangeable';
create trigger submission_recipient_unchangeable before update, delete on submission_recipient
    for each row call 'org.dalil.database.Unchangeable';
create trigger submission_proof_unchangeable before update, delete on submission_proof
    for each row call 'org.dalil.database.Unchangeable';
