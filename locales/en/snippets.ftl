# Sentences for notes. They must be true as they stand: nothing that is to be filled in.

snippet-silent = The journal says nothing about it.
snippet-voice = The citizen's own view does not appear from the note.
snippet-when = It appears that it was done, but not when.
snippet-who = It appears that it was done, but not who did it.
snippet-part = It was done in part of the period only.
snippet-late = It was done, but after the deadline.
snippet-general = The text is general and says nothing about the situation of this citizen.
snippet-not-arisen = The situation did not arise in the period.
snippet-too-early = The case has not come that far yet.
snippet-document-gone = The document is mentioned in the journal, but it cannot be opened.
snippet-no-access = I have no access to the part of the case where it should stand.
snippet-contradicts = The case says two things that contradict each other.
snippet-clear = It appears clearly from the journal.

snippet-do = ready sentences
snippet-title = Ready sentences
snippet-hint = Your own sentences can stand in { $file }.
snippet-none = There are no ready sentences for this. Your own can stand in { $file }.
snippet-word = sentence
snippet-plain-offer = Type { $word } to hear the ready sentences.
snippet-plain-intro = Type { $word } and a number to use one of them, for instance { $word } 1.
snippet-plain-none = There is no sentence of that number. There are { $count }.
snippet-plain-used = Put in: { $text }
