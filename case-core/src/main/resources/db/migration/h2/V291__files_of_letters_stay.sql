create trigger letter_file_unchangeable before update, delete on letter_file
    for each row call 'org.dalil.database.Unchangeable';
