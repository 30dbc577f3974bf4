create trigger decision_unchangeable before update, delete on decision
    for each row call 'org.dalil.database.Unchangeable';
create trigger decision_confirmation_unchangeable before update, delete on decision_confirmation
    for each row call 'org.dalil.database.Unchangeable';
