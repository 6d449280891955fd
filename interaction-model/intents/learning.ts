import type { IntentGroup } from '../source.ts';

/** Wanting to know: about the spasm, about a question, about where the advice comes from. */
export const LEARNING = {
  LearnIntent: {
    slots: { topic: { type: 'TOPIC' } },
    samples: [
      '{topic}',
      "(tell me|tell me about|tell me more about|explain|explain about|what about|how about|and|but|so|okay|um|teach me|teach me about|teach me how|i want to know|i want to know about|i want to learn about|i'd like to know|i'd like to know about|i'd like to hear about|i would like to know|can you tell me|can you tell me about|can you explain|could you tell me|could you tell me about|could you explain|do you know|any tips on|any tips for|any advice on|any advice for|advice on|advice about|tips on|tips for|help me with|help me understand|information on|information about|info on|let's talk about|talk about|talk to me about|what do you know about|why does|i have a question about|question about|a question|i was wondering|i wonder|something about|more about|more on|read me|give me advice on|give me tips on|learn about) {topic}",
      '{topic} (please|then|exactly|again|anyway|in the first place|do you think|tell me)',
      'what does {topic} mean',
      'what (is|are) {topic}',
    ],
  },
  WhyAskIntent: {
    samples: [
      'why (do you ask|are you asking|are you asking that|are you asking me that|are you asking this|ask that|ask me that|do you ask that|do you ask me that|do you want to know|do you want to know that|do you need to know|do you need to know that|do you need that|are you asking me this|did you ask that|did you ask me that|would you ask that|all the questions|all these questions|so many questions|do i need to tell you|do i have to answer|do i have to answer that|does that matter|is that important|is that relevant|the question|that question|this question|such questions|are you asking all this|are you asking these questions)',
      "(what's|what is|what has) (that|this|it) (got to do with it|got to do with anything|to do with anything|got to do with my back|to do with my back|for)",
      "(what's|what is) the (reason for the question|reason for asking|point of the question|point of that question|point of asking|relevance|reason)",
      'what does that (have to do with it|have to do with my back|have to do with anything|matter)',
      '(how is that|is that|is this) relevant',
      "(what do you need that for|what's it to you|is that any of your business|do i have to answer that|do i have to answer|must i answer|reason for asking|why why|why|why is that|how come|how come you ask|for what reason|why so personal|that's personal|that's a bit personal|that's a strange question|that's a weird question|what a strange question|weird question)",
      'explain (the|that|this|your) question',
      'what are these questions for',
      'what are the questions for',
      "~why (do you need|do you want|are you asking|do you ask|would you need|would you want|d'you need|you asking|you need|do they ask|did you ask) (my age|to know|to know my age|to know this|about that|about this|about my bladder|about my bowels|about drugs|about cancer|about my legs|my history|about steroids|these things|such things|me that|me about that|to know about that|that information|to ask|to ask that|so much|me all this|these questions)",
      '~why (this one|this exercise|that one|this first|the ice|the ball|the stretch|the heat|the breathing|are we doing this|am i doing this|are we doing this one|do this|do i do this|do i have to do this|should i do this|do we do this|would that help|that matter|does it matter|is it important|would that matter|would it matter|on earth do you ask|on earth would you ask|so nosy)',
      "~(what's|what is|what does) (the|this|that) (point of this|point of this one|use of this|good of this|ice do|ball do|stretch do|heat do|breathing do|exercise for|one for|one do|exercise do|for then|supposed to do|meant to do|in aid of|this for|exactly for)",
      "(what's|why's) (that matter|that got to do with it|that important|that to do with my back|it matter|my age got to do with it|my bladder got to do with it|my legs got to do with it|it to you|that about|all this about|with all the questions)",
      '~(what|how) (has|does|would|is) (that|this|it) (got to do with anything|help|helping|helping me|helping my back|going to help|connected|relevant to my back|related|related to my back|matter to you)',
      "~(is (that|this) (necessary|really necessary|important|relevant|needed)|do you (really need|have) to (know|ask|know that|ask that)|for what|what for|what's it for|whatever for|reason|how's that relevant|how is that relevant)",
    ],
  },
  SourcesIntent: {
    samples: [
      '(who says|who says so|says who|who said so|who said that|who told you|who told you that|according to who|according to whom|on whose authority|who wrote this|who made this|who made you|who created this|who came up with this|who is behind this|who recommends this|who recommends that)',
      '(what|which) (are your sources|is your source|is the source|are the sources|is the evidence|evidence is there|is that based on|is this based on|is it based on|do you base that on|studies|research is there|source says that|guidelines|guidelines do you use)',
      '(where|how) (do you get that|do you get that from|do you get this|did you get that|did you get that from|does that come from|does this come from|does this advice come from|is that from|is this from|did you hear that|did you learn that|do you know that|do you know this|do you know|can you be sure|can you know that)',
      "(what's|what is) (your source|the source|the evidence|the proof|that based on|this based on|the science|the research)",
      '(sources|source|source please|your sources|the sources|references|cite your sources|citation|citations|evidence|proof|give me your sources|tell me your sources|give me a source|tell me the source|read the sources|show me the sources|send me the sources|is there evidence|is there any evidence|is there proof|any evidence for that|is that proven|is this proven|is it proven|is that true|is that really true|are you sure|are you sure about that|is this from a doctor|did a doctor write this|is this medical advice|is that medical advice|can i trust this|can i trust you|should i trust you)',
      'has a doctor (checked|approved|reviewed) this',
      'is there (a study|research|science) (behind this|behind that|for this|for that)',
      'prove it',
      '~(who|where) (came up with (these questions|this|these|the questions|this stuff|these exercises)|says (this helps|that helps|it helps|this works|that works|it works|i should|that)|decided (that|this)|told you (this|to say that)|wrote (these questions|the questions|this stuff|that|these)|made (these|this up|these questions|this stuff)|checked this|approved this|did you get (this|that|these|these questions|this stuff|that idea|your information)|do these questions come from|does all this come from|do you get (your information|this stuff|your facts|these ideas))',
      '~(is (this|that|it|any of this) (based on anything|based on science|scientific|evidence based|from the n h s|medically approved|backed by science|backed up|proper advice|real advice|legit|legitimate|from doctors|official|reliable|actually true|for real|a fact)|says who mate|on what basis|what makes you say that|what makes you so sure|how do you know (that|this works|that works|it works|it helps|all this)|can you prove (it|that)|which doctor (says so|said that|told you)|what (study|doctor|book|website) says (that|so)|are you qualified|do doctors (say that|agree|recommend this)|what do doctors say|who are your experts|which experts)',
    ],
  },
} as const satisfies IntentGroup;
